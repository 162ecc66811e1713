package io.doorstep.identity.session;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Calls a device what its owner would: `Firefox on Windows`.
final class DeviceName {

    private DeviceName() {}

    static @Nullable String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return null;
        }
        String browser = named(Browser.values(), userAgent);
        String system = named(Platform.values(), userAgent);
        return browser == null ? system : system == null ? browser : browser + " on " + system;
    }

    private static @Nullable String named(Named[] choices, String userAgent) {
        return Arrays.stream(choices)
                .filter(choice -> userAgent.contains(choice.mark()))
                .map(Named::title)
                .findFirst()
                .orElse(null);
    }

    private interface Named {

        String mark();

        String title();
    }

    /// In this order, as most of them also claim to be the later ones.
    private enum Browser implements Named {
        EDGE("Edg", "Edge"),
        OPERA("OPR/", "Opera"),
        SAMSUNG("SamsungBrowser/", "Samsung Internet"),
        FIREFOX("Firefox/", "Firefox"),
        FIREFOX_IOS("FxiOS/", "Firefox"),
        CHROME_IOS("CriOS/", "Chrome"),
        CHROME("Chrome/", "Chrome"),
        SAFARI("Safari/", "Safari"),
        CURL("curl/", "curl");

        private final String mark;
        private final String title;

        Browser(String mark, String title) {
            this.mark = mark;
            this.title = title;
        }

        @Override
        public String mark() {
            return mark;
        }

        @Override
        public String title() {
            return title;
        }
    }

    private enum Platform implements Named {
        IPHONE("iPhone", "iPhone"),
        IPAD("iPad", "iPad"),
        ANDROID("Android", "Android"),
        WINDOWS("Windows", "Windows"),
        MAC("Mac OS X", "Mac"),
        CHROME_OS("CrOS", "ChromeOS"),
        LINUX("Linux", "Linux");

        private final String mark;
        private final String title;

        Platform(String mark, String title) {
            this.mark = mark;
            this.title = title;
        }

        @Override
        public String mark() {
            return mark;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
