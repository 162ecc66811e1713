package io.doorstep.property.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts a long text into pieces of at most 500 tokens; each begins with the last 50 of the one before, so that no
/// thought is cut in two. A piece ends with a sentence where one ends among its last 100 tokens.
public final class Chunks {

    private static final int MOST = 500;
    private static final int LEAST = 400;
    private static final int OVERLAP = 50;

    /// Models read four letters of a word at a time, and punctuation by itself.
    private static final double LETTERS_OF_TOKEN = 4;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Chunks() {}

    public static List<String> of(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> chunks = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = endOf(words, from);
            chunks.add(text.substring(words.get(from).start(), words.get(to - 1).end()));
            from = to == words.size() ? to : Math.max(from + 1, beginningOfOverlap(words, to));
        }
        return chunks;
    }

    static int tokens(String text) {
        return WORD.matcher(text).results().mapToInt(Chunks::tokens).sum();
    }

    private static int endOf(List<MatchResult> words, int from) {
        int tokens = 0;
        int sentence = -1;
        for (int at = from; at < words.size(); at++) {
            tokens += tokens(words.get(at));
            if (tokens > MOST) {
                return sentence > from ? sentence : Math.max(at, from + 1);
            }
            if (tokens >= LEAST && words.get(at).group().matches(".*[.!?]")) {
                sentence = at + 1;
            }
        }
        return words.size();
    }

    private static int beginningOfOverlap(List<MatchResult> words, int end) {
        int tokens = 0;
        int at = end;
        while (at > 0 && tokens + tokens(words.get(at - 1)) <= OVERLAP) {
            at--;
            tokens += tokens(words.get(at));
        }
        return at;
    }

    private static int tokens(MatchResult word) {
        return (int) Math.ceil(word.group().length() / LETTERS_OF_TOKEN);
    }
}
