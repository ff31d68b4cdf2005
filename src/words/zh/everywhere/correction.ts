/** A figure that was misread: what is copied to tell of it. */
export const correction = {
  button: '此处读错',
  copied: '已复制一段说明，请填上正确的数，发给公布这份预算的网站。',
  copyYourself: '浏览器不让复制，请自己选中下面的文字。',
  field: '读错说明',
  title: '【明账·此处读错】',
  disclosure: '文件',
  version: '数据版本',
  cell: '格',
  what: '说的是',
  place: '在原文件中的位置',
  seen: '读成',
  source: '原文件',
  address: '地址',
  right: '应为（请填写）',
};
