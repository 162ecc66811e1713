package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Question;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says what a listing says, and says so when it does not say it.
class HomeFacts {
    String answer(Listing home, Question asked, @Nullable String feature) {
        var name = "«" + home.title() + "»";
        if (asked == Question.FEATURE) {
            return feature(home, name, feature);
        }
        var told = find(home, asked);
        return told != null
                ? told
                : "The listing of " + name + " doesn't say " + missing(asked) + "; a person can find out.";
    }

    /// What the listing says, or nothing when it does not say it.
    @Nullable
    String find(Listing home, Question asked) {
        var name = "«" + home.title() + "»";
        return switch (asked) {
            case SIZE -> said(home.livingArea(), area -> name + " has " + Wording.area(area) + " of living area.");
            case LOT -> said(home.lotArea(), area -> name + " stands on a lot of " + Wording.area(area) + ".");
            case PRICE -> said(home.price(), price -> "The price of " + name + " is " + price.spoken() + ".");
            case BEDROOMS -> said(home.bedrooms(), count -> name + " has " + Wording.counted(count, "bedroom") + ".");
            case BATHROOMS ->
                said(home.bathrooms(), count -> name + " has " + Wording.counted(count, "bathroom") + ".");
            case YEAR -> said(home.yearBuilt(), year -> name + " was built in " + year + ".");
            case PLACE -> said(home.place(), place -> name + " is at " + place + ".");
            case AVAILABILITY ->
                name + " is in our current listings. A person can confirm that nobody was faster today.";
            case FEATURE, DETAILS -> details(home, name);
        };
    }

    /// What a listing that does not tell it leaves open, after «it doesn't say».
    String missing(Question asked) {
        return switch (asked) {
            case SIZE -> "how big it is";
            case LOT -> "how big the lot is";
            case PRICE -> "what it costs";
            case BEDROOMS -> "how many bedrooms it has";
            case BATHROOMS -> "how many bathrooms it has";
            case YEAR -> "when it was built";
            case PLACE -> "where exactly it is";
            case AVAILABILITY, FEATURE, DETAILS -> "that";
        };
    }

    private static <T> @Nullable String said(@Nullable T fact, Function<T, String> words) {
        return fact == null ? null : words.apply(fact);
    }

    private static String details(Listing home, String name) {
        var text = new StringBuilder(name)
                .append(": ")
                .append(String.join(", ", Wording.facts(home)))
                .append('.');
        if (home.yearBuilt() != null) {
            text.append(" Built in ").append(home.yearBuilt()).append('.');
        }
        if (!home.features().isEmpty()) {
            text.append(" Features: ")
                    .append(String.join(", ", home.features()))
                    .append('.');
        }
        if (home.description() != null && !home.description().isBlank()) {
            text.append(' ').append(home.description().strip());
        }
        return text.toString();
    }

    private static String feature(Listing home, String name, @Nullable String feature) {
        if (feature == null) {
            return details(home, name);
        }
        var told = String.join(" ", home.features()) + " " + home.title() + " " + home.description();
        return told.toLowerCase(Locale.ROOT).replace('_', ' ').contains(feature)
                ? "Yes, the listing of " + name + " mentions «" + feature + "»."
                : "The listing of " + name + " doesn't mention «" + feature
                        + "», and I don't want to guess. A person can check.";
    }
}
