package io.doorstep.property.upload.reading;

import io.doorstep.property.upload.reading.Answer.Attitude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an answer by what was asked: «450» is a price after one question and an area after another.
public final class AnswerReader {

    private static final Pattern UNKNOWN = Pattern.compile(
            "^(?:(?:sorry|well|hm+),? )?(?:i )?(?:do ?n[o']?t|dont) (?:really )?(?:know|remember).*|^(?:i(?:'m| am)"
                    + " )?not sure\\b.*|^(?:i have )?no (?:idea|clue)\\b.*|^(?:unknown|skip(?:"
                    + " (?:it|this|that))?|pass|n/?a|none|nothing|next|later|keine ahnung|weiß (?:ich )?nicht|no (?:lo"
                    + " )?sé|ni idea)\\W*$");
    private static final Pattern YES = Pattern.compile(
            "^(?:yes|yep|yeah|yup|y|correct|right|exactly|that(?:'s| is) (?:right|correct)|sure|ok(?:ay)?|true|it"
                    + " is(?=\\W*$)|ja|genau|stimmt|s[ií]|correcto|claro)(?![\\p{L}'])[,.!; -]*");
    private static final Pattern NO =
            Pattern.compile("^(?:no|nope|n|wrong|not quite|not really|incorrect|false|it is not|it"
                    + " isn't|nein|falsch)(?![\\p{L}'])[,.!; -]*");

    private static final Set<Field> NOT_OF_ANSWERS = Set.of(Field.TITLE, Field.DESCRIPTION);

    private AnswerReader() {}

    /// @param asked what the last question was about
    public static Answer read(String said, @Nullable Field asked, Idiom idiom) {
        String text = said.strip();
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (plain.length() != text.length()) {
            plain = text;
        }
        if (UNKNOWN.matcher(plain).matches()) {
            return new Answer(Attitude.UNKNOWN, List.of());
        }
        Matcher yes = YES.matcher(plain);
        Matcher no = NO.matcher(plain);
        boolean agrees = yes.lookingAt();
        boolean denies = !agrees && no.lookingAt() && !startsWithFeature(plain, no.end());
        int begin = agrees ? yes.end() : denies ? no.end() : 0;
        Attitude attitude = agrees ? Attitude.YES : denies ? Attitude.NO : Attitude.NEITHER;
        return new Answer(attitude, findings(text.substring(begin).strip(), asked, idiom));
    }

    /// «No garage» says something of the garage, and denies nothing else.
    private static boolean startsWithFeature(String plain, int begin) {
        Matcher word = Pattern.compile("^no \\p{L}+").matcher(plain);
        return word.find()
                && plain.charAt(begin - 1) == ' '
                && begin >= 2
                && Character.isLetter(plain.charAt(begin - 2))
                && StatementReader.read(plain.substring(begin), Idiom.of(null, null)).stream()
                        .anyMatch(finding -> finding.field() == Field.FEATURES);
    }

    private static List<Finding> findings(String text, @Nullable Field asked, Idiom idiom) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : StatementReader.read(text, idiom)) {
            if (!NOT_OF_ANSWERS.contains(finding.field())) {
                findings.add(meant(finding, asked));
            }
        }
        if (asked != null && findings.stream().noneMatch(finding -> finding.field() == asked)) {
            Optional<Finding> short_ = ShortAnswers.read(asked, text, idiom);
            // a bare number is what was asked for, whatever it would be by itself
            short_.ifPresent(finding -> {
                findings.removeIf(other -> other.span().start() < finding.span().end()
                        && finding.span().start() < other.span().end());
                findings.add(finding);
            });
        }
        return findings;
    }

    /// «600 m²» is the plot's when the plot was asked for.
    private static Finding meant(Finding finding, @Nullable Field asked) {
        boolean area = finding.field() == Field.LIVING_AREA
                && asked == Field.LOT_AREA
                && finding.sureness() == Sureness.LIKELY;
        return area ? new Finding(Field.LOT_AREA, finding.value(), finding.span(), finding.sureness()) : finding;
    }
}
