/* Written for browsers that cannot run the app: no syntax or function newer than 2009. */
(function () {
  'use strict';
  var advice =
    '这个浏览器的版本较低，无法显示。请改用新版浏览器（Chrome 或 Edge 87 以上、Firefox 83 以上、Safari 14 以上）；' +
    '使用 360、奇安信等双核浏览器时，请切换到“极速模式”。';
  function tell(words) {
    var place = document.getElementById('before-start-words');
    if (place) place.textContent = words;
  }
  var able =
    'noModule' in document.createElement('script') &&
    typeof window.Proxy === 'function' &&
    typeof window.Promise === 'function' &&
    typeof window.Promise.allSettled === 'function' &&
    typeof String.prototype.replaceAll === 'function' &&
    typeof window.ResizeObserver === 'function';
  if (!able) return tell(advice);
  /* The app takes these words away when it starts. When it does not, say what can be done. */
  window.addEventListener(
    'error',
    function () {
      tell('页面没有完整载入。请检查网络后刷新；如果仍打不开，' + advice);
    },
    true,
  );
})();
