/**
 * Prints and measures pages in an installed Chrome, Chromium or Edge, over its own protocol (Chrome DevTools) and the WebSocket
 * of the JDK: eight commands. Drivers are no faster, and larger: Selenium brings 21 MB and needs a chromedriver of the browser's
 * version, jvppeteer 3.4 MB, Playwright 206 MB; {@code --print-to-pdf} prints at the load event, ready or not. Knows nothing of
 * decks.
 */
@NullMarked
package io.github.coursemaven.publish.browser;

import org.jspecify.annotations.NullMarked;
