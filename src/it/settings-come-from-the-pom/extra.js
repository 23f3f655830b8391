window.extra = true;
