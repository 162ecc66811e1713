package io.doorstep.leadcrm.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What nobody's score may depend on, and the words that stand for it. Where somebody lives or was born, and what says
/// how old, how healthy, how married or by what means they live, is as good as the trait itself.
enum ProtectedTrait {
    AGE("age|aged|born|birth\\w*|generation|senior|youth|student|pupil|retire\\w*|pension\\w*"),
    SEX(
            "sex|gender|male|female|man|men|woman|women|mr|mrs|ms|housewi\\w+|househusband|homemaker|pregnan\\w*|maternity"),
    ORIGIN("race|racial|ethnic\\w*|colou?r|nation\\w*|citizen\\w*|migra\\w*|refugee|caste|tribe|accent|language"),
    PLACE("country|city|town|region|state|province|district|neighbou?rhood|post\\s?code|postal\\w*|zip|address"),
    RELIGION("religio\\w*|faith|church|mosque|synagogue|temple|christian|muslim|jew\\w*|hindu|sikh|buddhist"),
    FAMILY(
            "family (?:status|size)|marital|married|divorced|widow\\w*|child|children|childless|kids|parents?|mother|father"),
    HEALTH("health|disab\\w*|wheelchair|illness|sick|medical"),
    MEANS_OF_LIVING("unemployed|jobless|out of work|benefit\\w*|welfare|allowance|voucher\\w*"),
    CONVICTION("politic\\w*|trade union|orientation|gay|lesbian|transgender"),
    NAME("name|first name|surname|family name");

    private final Pattern words;

    ProtectedTrait(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The trait that a question, an answer or a way in names; hyphens and the like part words.
    static Optional<ProtectedTrait> namedBy(String text) {
        String parted = text.replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Arrays.stream(values())
                .filter(trait -> trait.words.matcher(parted).find())
                .findFirst();
    }
}
