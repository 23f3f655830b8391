window.mermaid = {
  initialize: function () {
    throw new Error('not by the page');
  }
};
document.querySelector('code').textContent = 'drawn by the author';
