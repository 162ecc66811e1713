package io.doorstep.property.upload.reading;

import io.doorstep.property.vocabulary.PurposeWords;
import io.doorstep.property.vocabulary.TypeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headline, and the sentences that describe; without greetings, and without how to reach anybody.
final class ProseStatements implements StatementRule {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern NAMED_TITLE =
            Pattern.compile("(?i)^\\s*(?:title|headline|subject|betreff|asunto|titel|título)\\s*:\\s*(?:(?:re|fwd?|new"
                    + " listing|listing)\\s*:\\s*)*(\\S.*\\S)\\s*$");
    private static final Pattern ADDRESS_OF_SOMEBODY = Pattern.compile(
            "(?i)\\S+@\\S+|https?://|www\\.|(?:\\+|\\b0|\\()\\d[\\d ()/-]{6,}\\d|\\b\\d{3}[-. ]\\d{3}[-."
                    + " ]\\d{4}\\b|\\b(?:call|text|whatsapp|contact|kontakt|anrufen|llam[ae])\\b.{0,40}$");
    private static final Pattern GREETING =
            Pattern.compile("(?i)^\\s*(?:hi|hello|dear|hey|hallo|liebe|sehr geehrte|hola|buenos|thanks|thank"
                    + " you|best|kind|regards|cheers|sincerely|from|to|date|sent|mit freundlichen|viele grüße|saludos|un"
                    + " saludo)\\b.*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+(?:[.!?]+(?=\\s|$)|[.!?](?=\\S)[^.!?]*)*[.!?]*");

    private static final int LONGEST_TITLE = 100;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST_DESCRIPTION = 20_000;

    @Override
    public void read(Statement statement) {
        title(statement);
        description(statement);
    }

    private static void title(Statement statement) {
        Matcher lines = LINE.matcher(statement.text());
        boolean first = true;
        while (lines.find()) {
            Matcher named = NAMED_TITLE.matcher(lines.group());
            if (named.matches()) {
                int start = lines.start() + named.start(1);
                title(
                        statement,
                        named.group(1),
                        new Span(start, start + named.group(1).length()),
                        Sureness.CERTAIN);
                return;
            }
        }
        lines.reset();
        while (lines.find()) {
            String line = lines.group().strip();
            if (!line.isEmpty() && first) {
                first = false;
                boolean more = statement.text().substring(lines.end()).strip().length() > line.length();
                if (more && isHeadline(line)) {
                    int start = statement.text().indexOf(line, lines.start());
                    title(statement, line, new Span(start, start + line.length()), Sureness.LIKELY);
                }
            }
        }
    }

    private static void title(Statement statement, String words, Span span, Sureness sureness) {
        String title = words.replaceAll("^[*#=\\s-]+|[*#=\\s-]+$", "");
        if (!title.isEmpty() && title.length() <= LONGEST_TITLE) {
            statement.found(Field.TITLE, title, span, sureness);
        }
    }

    /// A short line without an end that names a kind of property and has more than facts to say.
    private static boolean isHeadline(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        boolean names = TypeWords.ALL.stream()
                        .anyMatch(word -> word.pattern().matcher(words).find())
                || PurposeWords.SALE.matcher(words).find();
        return names
                && line.length() <= LONGEST_TITLE
                && line.split("\\s+").length >= 3
                && !line.matches(".*[.:,;?]$")
                && !GREETING.matcher(line).matches()
                && !ADDRESS_OF_SOMEBODY.matcher(line).find();
    }

    private static void description(Statement statement) {
        List<String> sentences = new ArrayList<>();
        int start = -1;
        int end = 0;
        Matcher lines = LINE.matcher(statement.text());
        while (lines.find()) {
            if (GREETING.matcher(lines.group()).matches()
                    || NAMED_TITLE.matcher(lines.group()).matches()) {
                continue;
            }
            Matcher parts = SENTENCE.matcher(lines.group());
            while (parts.find()) {
                String sentence = parts.group().strip();
                if (describes(sentence) && !statement.says(Field.TITLE, sentence)) {
                    start = start < 0 ? lines.start() + parts.start() : start;
                    end = lines.start() + parts.end();
                    sentences.add(sentence);
                }
            }
        }
        String description = String.join(" ", sentences);
        if (!sentences.isEmpty() && description.length() <= LONGEST_DESCRIPTION) {
            statement.found(Field.DESCRIPTION, description, new Span(start, end), Sureness.LIKELY);
        }
    }

    private static boolean describes(String sentence) {
        return sentence.split("\\s+").length >= FEWEST_WORDS
                && !ADDRESS_OF_SOMEBODY.matcher(sentence).find();
    }
}
