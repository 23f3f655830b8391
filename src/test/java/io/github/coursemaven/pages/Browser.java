package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that reaches no other host, with the requests and error messages of its pages. */
final class Browser implements AutoCloseable {

    /** More than a busy computer needs, so that it is never the computer that fails. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts it.
     *
     * @param profile an empty folder
     */
    static Browser start(InstalledBrowser installed, Path profile) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(installed.binary().toFile());
        // tests wait for what they look at
        options.setPageLoadStrategy(PageLoadStrategy.NONE);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,800",
                "--user-data-dir=" + profile,
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        // a driver that is named is not looked for, let alone downloaded
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(installed.driver().toString()))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Opens a page of slides and waits until reveal.js has started. Windows beside it are closed. */
    void openSlides(URI page) {
        open(page);
        waitFor("return window.Reveal && Reveal.isReady()");
    }

    /** Opens a page and waits until all that it needs is loaded. Windows beside it are closed. */
    void open(URI page) {
        closeOtherWindows();
        scripts(true);
        go("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        go(page.toString());
    }

    /** The same with scripts switched off, except those of the tests themselves. */
    void openWithoutScripts(URI page) {
        closeOtherWindows();
        scripts(false);
        go(page.toString());
    }

    /** Shows pages as a phone does, with a screen as wide as that many CSS pixels. */
    void becomePhone(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Whether the screen is touched by fingers. */
    void setTouch(boolean touched) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", touched));
    }

    /** Sets what a media query asks for, such as {@code prefers-reduced-motion}; an empty value takes that back. */
    void setMediaFeature(String name, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", name, "value", value))));
    }

    private void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        // not every desktop gives a new window the focus, and without it no element gets a focus event
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Prints a page as its style sheets ask for; a PDF in Base64. */
    String print(URI page) {
        open(page);
        return print();
    }

    /** Prints the page that is open. */
    String print() {
        return String.valueOf(
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .get("data"));
    }

    private void go(String address) {
        run("window.left = true");
        driver.get(address);
        waitFor("return !window.left && document.readyState === 'complete'");
    }

    private void closeOtherWindows() {
        var windows = driver.getWindowHandles().stream().sorted().toList();
        var first = driver.getWindowHandle();
        for (var window : windows) {
            if (!window.equals(first)) {
                driver.switchTo().window(window).close();
            }
        }
        driver.switchTo().window(first);
    }

    /** What a script returns, as a text; empty for nothing. */
    String run(String script) {
        return Objects.toString(((JavascriptExecutor) driver).executeScript(script), "");
    }

    /** Waits until a script returns something that JavaScript holds for true. */
    void waitFor(String script) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!run("return Boolean((function () {" + script + "})())").equals("true")) {
            assertThat(System.nanoTime())
                    .as("waited in vain for: " + script + "\n" + complaints())
                    .isLessThan(end);
            sleep();
        }
    }

    /** The same in a frame of the page, whatever origin it has. */
    void waitForInFrame(String selector, String script) {
        waitFor("return document.querySelector('" + selector + "')");
        driver.switchTo().frame(driver.findElement(By.cssSelector(selector)));
        waitFor(script);
        driver.switchTo().defaultContent();
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Presses a key, or types a text. */
    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while Control and Shift are down. */
    void pressWithControlAndShift(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .keyDown(Keys.SHIFT)
                .sendKeys(key)
                .keyUp(Keys.SHIFT)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Goes to the window that was opened by the present one. */
    void switchToNewWindow() {
        var present = driver.getWindowHandle();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (driver.getWindowHandles().size() < 2) {
            assertThat(System.nanoTime()).as("no second window").isLessThan(end);
            sleep();
        }
        driver.getWindowHandles().stream()
                .filter(window -> !window.equals(present))
                .findFirst()
                .ifPresent(window -> driver.switchTo().window(window));
    }

    /** Goes back to a window. */
    void switchTo(String window) {
        driver.switchTo().window(window);
    }

    String window() {
        return driver.getWindowHandle();
    }

    /** Errors and warnings of scripts since the page was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Requests and answers since the page was opened. */
    Traffic traffic() {
        return new Traffic(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE))
                .toList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
