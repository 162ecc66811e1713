package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says what a listing says, and says so when it does not say it.
class HomeFacts {
    String answer(Listing home, Question asked, @Nullable String feature) {
        var name = "«" + home.title() + "»";
        return switch (asked) {
            case SIZE ->
                home.livingArea() == null
                        ? unknown(name, "how big it is")
                        : name + " has " + Wording.area(home.livingArea()) + " of living area.";
            case LOT ->
                home.lotArea() == null
                        ? unknown(name, "how big the lot is")
                        : name + " stands on a lot of " + Wording.area(home.lotArea()) + ".";
            case PRICE ->
                home.price() == null
                        ? unknown(name, "what it costs")
                        : "The price of " + name + " is " + home.price().spoken() + ".";
            case BEDROOMS -> counted(name, home.bedrooms(), "bedroom");
            case BATHROOMS -> counted(name, home.bathrooms(), "bathroom");
            case YEAR ->
                home.yearBuilt() == null
                        ? unknown(name, "when it was built")
                        : name + " was built in " + home.yearBuilt() + ".";
            case PLACE ->
                home.place() == null ? unknown(name, "where exactly it is") : name + " is at " + home.place() + ".";
            case AVAILABILITY ->
                name + " is in our current listings. A person can confirm that nobody was faster today.";
            case FEATURE -> feature(home, name, feature);
            case DETAILS -> details(home, name);
        };
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

    private static String counted(String name, @Nullable Number count, String thing) {
        return count == null
                ? unknown(name, "how many " + thing + "s it has")
                : name + " has " + Wording.counted(count, thing) + ".";
    }

    private static String unknown(String name, String what) {
        return "The listing of " + name + " doesn't say " + what + "; a person can find out.";
    }
}
