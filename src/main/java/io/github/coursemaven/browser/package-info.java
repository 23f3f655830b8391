/**
 * Prints and measures pages in an installed Chrome, Chromium or Edge, over the browser's own protocol (Chrome DevTools) and the
 * WebSocket of the JDK.
 *
 * <p>Drivers were measured with five decks of 167 slides: all take the same time, which is the browser's. Selenium brings 21 MB
 * in 27 jars and needs a chromedriver of the browser's version; jvppeteer brings 3.4 MB in 6 jars, a logging API newer than
 * Maven's among them; Playwright brings 206 MB; the command line ({@code --print-to-pdf}) starts a browser for each page, prints
 * at the load event, ready or not, and measures nothing. What is needed here are eight commands.
 */
@NullMarked
package io.github.coursemaven.browser;

import org.jspecify.annotations.NullMarked;
