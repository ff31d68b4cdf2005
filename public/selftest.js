/*
 * Says in words which headers arrived and what the browser can do here. It asks for files of its own
 * host alone, and compares the policy with the one in the page.
 */
(function () {
  'use strict';
  var results = document.getElementById('results');
  var counts = { good: 0, missing: 0, hint: 0 };
  var marks = { good: '✓ 好', missing: '✗ 缺', hint: '提示' };

  function line(kind, what, said) {
    counts[kind] += 1;
    var row = results.insertRow();
    var head = document.createElement('th');
    head.scope = 'row';
    head.textContent = what;
    row.appendChild(head);
    var mark = row.insertCell();
    mark.textContent = marks[kind];
    mark.className = kind;
    row.insertCell().textContent = said;
    row.setAttribute('data-kind', kind);
  }

  function judge(good, what, seen, advice) {
    line(good ? 'good' : 'missing', what, good ? seen : seen + '。' + advice);
  }

  function got(answer, name) {
    var value = answer.headers.get(name);
    return value === null ? '没有送来' : '送来的是 ' + value;
  }

  function ask(path) {
    return fetch(path, { cache: 'no-store' });
  }

  function directives(policy) {
    return policy
      .split(';')
      .map(function (part) {
        return part.trim().replace(/\s+/g, ' ');
      })
      .filter(Boolean);
  }

  function page(answer) {
    var wanted = directives(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
    );
    var sent = directives(answer.headers.get('content-security-policy') || '');
    var lacking = wanted.filter(function (part) {
      return sent.indexOf(part) < 0;
    });
    var without = sent.length === 0 ? '没有送来' : '少了 ' + lacking.join('；');
    judge(
      lacking.length === 0,
      '网页的安全策略（Content-Security-Policy）',
      lacking.length === 0 ? '与程序的要求一致' : without,
      '网页里写有同样的策略，仍然起作用；请按样例加上响应头，使所有文件都受保护。',
    );
    var frame = sent.filter(function (part) {
      return /^frame-ancestors /.test(part);
    })[0];
    if (frame) line('good', '谁可以嵌入（frame-ancestors）', '送来的是 ' + frame);
    else {
      line(
        'hint',
        '谁可以嵌入（frame-ancestors）',
        '没有限制，任何网站都可以把图表放进自己的网页。要限制就在响应头的策略里写明允许的网站；网页自己写不了。',
      );
    }
    judge(
      answer.headers.get('x-content-type-options') === 'nosniff',
      '网页的 X-Content-Type-Options',
      got(answer, 'x-content-type-options'),
      '请设为 nosniff。',
    );
    judge(
      answer.headers.get('referrer-policy') === 'no-referrer',
      '网页的 Referrer-Policy',
      got(answer, 'referrer-policy'),
      '请设为 no-referrer；网页里写有同样的要求，仍然起作用。',
    );
    fresh(answer, '网页的缓存（Cache-Control）');
  }

  function fresh(answer, what) {
    judge(
      /no-cache|no-store|max-age=0/.test(answer.headers.get('cache-control') || ''),
      what,
      got(answer, 'cache-control'),
      '请设为 no-cache，否则更新以后读者还会看到旧的一版。',
    );
  }

  function typed(answer, types, what) {
    var type = (answer.headers.get('content-type') || '').split(';')[0].trim();
    judge(
      answer.ok && types.test(type),
      what + '的类型（Content-Type）',
      answer.ok ? got(answer, 'content-type') : '没有取到，状态是 ' + answer.status,
      '请把这一类文件的类型设对，否则浏览器不会使用它。',
    );
  }

  function asset(answer) {
    var caching = answer.headers.get('cache-control') || '';
    var age = /max-age=(\d+)/.exec(caching);
    typed(answer, /^(text|application)\/(x-)?javascript$/, '程序文件');
    judge(
      answer.headers.get('x-content-type-options') === 'nosniff',
      '程序文件的 X-Content-Type-Options',
      got(answer, 'x-content-type-options'),
      '请对所有文件都设为 nosniff。',
    );
    if (/immutable/.test(caching) && age && Number(age[1]) >= 31536000)
      line('good', '程序文件的缓存', got(answer, 'cache-control'));
    else {
      line(
        'hint',
        '程序文件的缓存',
        got(answer, 'cache-control') +
          '。assets 和 embed 文件夹里的文件名随内容变化，可以设为 public, max-age=31536000, immutable，读者再来时更快。',
      );
    }
    var packed = answer.headers.get('content-encoding');
    line(
      packed ? 'good' : 'hint',
      '压缩',
      packed ? '送来的是 ' + packed : '没有压缩。打开 gzip 或 brotli，第一次打开会快几倍。',
    );
  }

  function files() {
    return Promise.all([
      ask(location.pathname),
      ask('index.html')
        .then(function (answer) {
          return answer.text();
        })
        .then(function (text) {
          var found = /assets\/[\w.-]+\.js/.exec(text);
          if (!found) throw new Error('index.html');
          return ask(found[0]);
        }),
      ask('data/catalog.json'),
      ask('sw.js'),
      ask('assets/missing-00000000.js'),
    ])
      .then(function (answers) {
        page(answers[0]);
        asset(answers[1]);
        typed(answers[2], /^application\/json$/, '数据文件');
        fresh(answers[2], '数据目录的缓存');
        typed(answers[3], /^(text|application)\/(x-)?javascript$/, '断网程序 sw.js ');
        fresh(answers[3], 'sw.js 的缓存');
        judge(
          answers[4].status === 404,
          '不存在的文件',
          '回答的状态是 ' + answers[4].status,
          '应当是 404。请不要把所有地址都转到首页，否则更新后旧的网页会把首页当成程序来读。',
        );
      })
      .catch(function (reason) {
        line(
          'missing',
          '读取本网站的文件',
          '没有读成（' +
            String(reason && reason.message) +
            '）。请检查文件是否传全，以及网页是否由服务器打开；直接双击打开的网页不能自检。',
        );
      });
  }

  function storage() {
    return new Promise(function (resolve) {
      var name = 'mingzhang-selftest';
      try {
        var opening = indexedDB.open(name);
        opening.onsuccess = function () {
          opening.result.close();
          indexedDB.deleteDatabase(name);
          resolve(true);
        };
        opening.onerror = function () {
          resolve(false);
        };
        opening.onblocked = opening.onerror;
      } catch (_) {
        resolve(false);
      }
    });
  }

  function browser() {
    var modules = document.documentElement.getAttribute('data-modules') === 'yes';
    judge(
      modules,
      '程序模块',
      modules ? '浏览器能运行' : '没有运行',
      '浏览器太旧（双核浏览器请切换到“极速模式”），或者 .js 文件的类型不对。',
    );
    var worker = window.isSecureContext && 'serviceWorker' in navigator;
    line(
      worker ? 'good' : 'hint',
      '断网可用（Service Worker）',
      worker
        ? '浏览器支持'
        : '这个地址不是 HTTPS，或者浏览器不支持：断网时打不开，其余功能不受影响。',
    );
    var framed = window.self !== window.top;
    line(
      framed ? 'hint' : 'good',
      '是否嵌在别的网页里',
      framed ? '嵌在别的网页里：只能查看，不能记笔记。' : '没有，单独打开',
    );
    return storage().then(function (able) {
      judge(
        able,
        '本机存储（IndexedDB）',
        able ? '可以使用' : '不能使用',
        '可以查看全部内容，但不能保存笔记和导入的文件。常见原因是无痕窗口或浏览器的设置。',
      );
    });
  }

  files()
    .then(browser)
    .then(function () {
      var hints = counts.hint > 0 ? '，另有 ' + counts.hint + ' 条提示' : '';
      document.getElementById('summary').textContent =
        counts.missing === 0
          ? '需要的都齐了' + hints + '。'
          : '有 ' + counts.missing + ' 处需要处理' + hints + '。';
    });
})();
