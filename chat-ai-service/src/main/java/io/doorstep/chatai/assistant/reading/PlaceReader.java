package io.doorstep.chatai.assistant.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads where a home should be: a name, a postal code or coordinates with a radius.
class PlaceReader {
    private static final Pattern COORDINATES = Pattern.compile("(-?\\d{1,2}\\.\\d+)\\s*,\\s*(-?\\d{1,3}\\.\\d+)");
    private static final Pattern RADIUS =
            Pattern.compile("(?i)\\bwithin\\s+(\\d+(?:\\.\\d+)?)\\s*(km|kilomet\\w+|mi|miles?)\\b");
    private static final Pattern POSTAL_CODE = Pattern.compile(
            "(?i)\\b(?:zip(?:\\s?code)?|post(?:al)?\\s?code|in|near|around)\\s+(\\d{5})\\b(?!\\s*[k$€])");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:in|near|around|close to|next to|located at|area of)\\s+((?:the\\s+)?[\\p{L}][\\p{L}'.\\-]*(?:\\s+[\\p{L}][\\p{L}'.\\-]*){0,4})");

    private static final Set<String> ENDS = Set.of(
            "with",
            "under",
            "for",
            "below",
            "and",
            "or",
            "that",
            "which",
            "please",
            "over",
            "between",
            "up",
            "around",
            "at",
            "from",
            "to",
            "my",
            "i",
            "is",
            "are",
            "by",
            "instead",
            "maybe",
            "if",
            "but",
            "near",
            "in",
            "on",
            "within",
            "who",
            "where",
            "we",
            "you",
            "thanks",
            "budget",
            "max",
            "less",
            "more",
            "about",
            "has",
            "have",
            "can",
            "area",
            "today",
            "tomorrow",
            "now",
            "not");
    private static final Set<String> NOT_PLACES = Set.of(
            "mind",
            "total",
            "general",
            "cash",
            "a",
            "an",
            "advance",
            "buying",
            "renting",
            "seeing",
            "selling",
            "viewing",
            "it",
            "them",
            "one",
            "person",
            "touch",
            "good",
            "your",
            "our",
            "case",
            "order",
            "great",
            "new",
            "any",
            "looking",
            "this",
            "these",
            "those",
            "front",
            "need",
            "love",
            "charge",
            "time",
            "fact",
            "short",
            "full",
            "particular",
            "what",
            "price",
            "size",
            "here",
            "there",
            "me",
            "cheaper",
            "something",
            "anything",
            "mint",
            "perfect",
            "english",
            "half",
            "weeks",
            "week",
            "month",
            "months",
            "which",
            "her",
            "his",
            "their",
            "each",
            "real",
            "homes",
            "houses",
            "apartments",
            "condos",
            "exchange",
            "writing",
            "detail",
            "next",
            "first",
            "second",
            "third",
            "last");

    record Place(
            @Nullable String name,
            @Nullable String near,
            @Nullable Double radiusKm) {}

    Place read(String text) {
        var radius = radius(text);
        var coordinates = COORDINATES.matcher(text);
        if (coordinates.find()) {
            return new Place(
                    null,
                    coordinates.group(1) + "," + coordinates.group(2),
                    radius == null ? Double.valueOf(5) : radius);
        }
        var code = POSTAL_CODE.matcher(text);
        return new Place(code.find() ? code.group(1) : named(text), null, null);
    }

    private static @Nullable String named(String text) {
        var matcher = NAMED.matcher(text);
        while (matcher.find()) {
            var words = matcher.group(1).split("\\s+");
            var begin = words[0].equalsIgnoreCase("the") ? 1 : 0;
            if (begin < words.length && !NOT_PLACES.contains(words[begin].toLowerCase(Locale.ROOT))) {
                var name = Arrays.stream(words, begin, words.length)
                        .takeWhile(word -> !ENDS.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "))
                        .replaceAll("[.\\-']+$", "");
                if (name.length() > 1) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable Double radius(String text) {
        var matcher = RADIUS.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var distance = Double.parseDouble(matcher.group(1));
        return matcher.group(2).toLowerCase(Locale.ROOT).startsWith("mi") ? distance * 1.609344 : distance;
    }
}
