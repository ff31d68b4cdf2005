export interface Hole {
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly fixed: string;
  readonly accepted: string | null;
}

export function audit(lock: unknown, list: unknown): Hole[];
export function auditProject(): Hole[];
