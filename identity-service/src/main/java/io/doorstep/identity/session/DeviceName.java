package io.doorstep.identity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls a device what its owner would: `Firefox on Windows`.
final class DeviceName {

    /// In this order, as most of them also claim to be the later ones.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"),
            new Mark("curl/", "curl"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "Mac"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private DeviceName() {}

    static @Nullable String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return null;
        }
        String browser = named(BROWSERS, userAgent);
        String system = named(SYSTEMS, userAgent);
        return browser == null ? system : system == null ? browser : browser + " on " + system;
    }

    private static @Nullable String named(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.text()))
                .map(Mark::title)
                .findFirst()
                .orElse(null);
    }

    /// @param text by which a user agent tells what it is
    private record Mark(String text, String title) {}
}
