package io.doorstep.identity.entrance;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Somebody in front of a real browser, to whom the service is at its public address. What is typed and pressed is
/// found by its label, as people find it. Each test has a tab of its own.
public final class Screen implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final String PUBLIC_HOST = "localhost:8080";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private @Nullable ChromeDriver browser;

    /// Where no Chromium is installed, the tests are skipped.
    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = find("chromium");
        Optional<Path> driver = find("chromedriver");
        Assumptions.assumeTrue(chromium.isPresent() && driver.isPresent(), "Chromium and its driver are not installed");
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP %s 127.0.0.1:%s, MAP *.example ~NOTFOUND"
                        .formatted(PUBLIC_HOST, portOf(context)));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        driver().manage().deleteAllCookies();
        driver().switchTo().newWindow(WindowType.TAB);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.quit();
        }
    }

    public void open(String path) {
        driver().get("http://" + PUBLIC_HOST + path);
    }

    public void type(String label, String text) {
        WebElement field = await("field " + label)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> field(label), WebElement::isDisplayed);
        field.clear();
        field.sendKeys(text);
    }

    /// Checks a box, which is inside its label.
    public void tick(String label) {
        await("box " + label)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> driver().findElement(By.xpath("//label[normalize-space()='" + label + "']")),
                        WebElement::isDisplayed)
                .click();
    }

    public void press(String button) {
        await("button " + button)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> button(button), found -> found.isDisplayed() && found.isEnabled())
                .click();
    }

    /// Waits until all of it can be read.
    public void shows(String... texts) {
        await(String.join(", ", texts) + " on the page")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(this::text, seen -> Stream.of(texts).allMatch(seen::contains));
    }

    /// Waits until the browser has gone there.
    public String arrivesAt(String beginning) {
        return await(beginning + " in the address bar")
                .atMost(PATIENCE)
                .until(driver()::getCurrentUrl, address -> address.startsWith(beginning));
    }

    public boolean hasButton(String name) {
        return button(name).isDisplayed();
    }

    public String address() {
        return driver().getCurrentUrl();
    }

    /// What the browser keeps for the page.
    public String kept() {
        return String.valueOf(driver().executeScript("return JSON.stringify(sessionStorage)"));
    }

    /// What the browser refused to do, and what went wrong in the scripts.
    public List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Content Security Policy") || message.contains("Uncaught"))
                .toList();
    }

    private ChromeDriver driver() {
        return Objects.requireNonNull(browser);
    }

    /// At which the service really listens.
    private static String portOf(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port");
    }

    private String text() {
        return driver().findElement(By.tagName("main")).getText();
    }

    private WebElement field(String label) {
        String id = driver().findElement(By.xpath("//label[normalize-space()='" + label + "']"))
                .getDomAttribute("for");
        return driver().findElement(By.id(id));
    }

    private WebElement button(String name) {
        return driver().findElement(By.xpath("//button[normalize-space()='" + name + "']"));
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
