package io.doorstep.property.upload.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that is being read: what was found in it so far, and what of it is left. What was understood is blotted out,
/// so that each word is taken for one thing, and everything stays in its place.
final class Statement {

    private static final char BLOT = '|';
    private static final int NEIGHBOURHOOD = 28;

    private final String text;
    private final Idiom idiom;
    private final String plain;
    private final StringBuilder rest;
    private final List<Finding> findings = new ArrayList<>();

    Statement(String text, Idiom idiom) {
        this.text = text;
        this.idiom = idiom;
        this.plain = plain(text);
        this.rest = new StringBuilder(plain);
    }

    /// As it was written, with capitals.
    String text() {
        return text;
    }

    /// The whole of it in small letters.
    String plain() {
        return plain;
    }

    Idiom idiom() {
        return idiom;
    }

    /// Hands each match in what is left, all in small letters, to a reader, and blots out those that it understood.
    void each(Pattern pattern, Predicate<MatchResult> reader) {
        Matcher matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            if (reader.test(matcher.toMatchResult())) {
                blot(matcher.start(), matcher.end());
            }
        }
    }

    /// The same over the text as it was written, wherever nothing was blotted out.
    void eachAsWritten(Pattern pattern, Predicate<MatchResult> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isLeft(matcher.start(), matcher.end()) && reader.test(matcher.toMatchResult())) {
                blot(matcher.start(), matcher.end());
            }
        }
    }

    /// What stands before a place, in small letters and in the same line.
    String before(int place) {
        String near = rest.substring(Math.max(0, place - NEIGHBOURHOOD), place);
        return near.substring(near.lastIndexOf('\n') + 1);
    }

    /// What stands behind a place, in small letters and in the same line.
    String behind(int place) {
        String near = rest.substring(place, Math.min(rest.length(), place + NEIGHBOURHOOD));
        int line = near.indexOf('\n');
        return line < 0 ? near : near.substring(0, line);
    }

    void found(Field field, Object value, Span span, Sureness sureness) {
        findings.add(new Finding(field, value, span, sureness));
    }

    boolean says(Field field) {
        return findings.stream().anyMatch(finding -> finding.field() == field);
    }

    boolean says(Field field, Object value) {
        return findings.stream()
                .anyMatch(finding -> finding.field() == field && finding.value().equals(value));
    }

    List<Finding> findings() {
        return findings;
    }

    private boolean isLeft(int start, int end) {
        for (int i = start; i < end; i++) {
            if (rest.charAt(i) == BLOT) {
                return false;
            }
        }
        return true;
    }

    private void blot(int start, int end) {
        for (int i = start; i < end; i++) {
            if (rest.charAt(i) != '\n') {
                rest.setCharAt(i, BLOT);
            }
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char written) {
        return switch (written) {
            case '’', '‘' -> '\'';
            case '–', '—', '−', '‑' -> '-';
            case '\t', '\u00a0', '\u202f', '|' -> ' ';
            default -> Character.toLowerCase(written);
        };
    }
}
