package io.doorstep.campaign.alert;

import io.doorstep.campaign.alert.SavedSearchMatchedV1.Listing;
import io.doorstep.campaign.alert.SavedSearchMatchedV1.Price;
import io.doorstep.campaign.alert.SavedSearchMatchedV1.Search;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// An alert in words.
record AlertWords(String subject, String html, String text) {

    private static final int LONGEST_SUBJECT = 200;

    static AlertWords of(SavedSearchMatchedV1 matched) {
        List<String> lines = matched.listings().stream().map(AlertWords::line).toList();
        String names = matched.searches().stream().map(Search::name).distinct().collect(Collectors.joining(", "));
        String more = matched.more() == 0 ? "" : "and " + matched.more() + " more";
        String why = "You get this because of the search «" + names + "».";
        return new AlertWords(
                subject(matched, names),
                html(lines, more, why, matched.stopUrl()),
                text(lines, more, why, matched.stopUrl()));
    }

    private static String subject(SavedSearchMatchedV1 matched, String names) {
        int count = matched.listings().size() + matched.more();
        String subject = count == 1 ? line(matched.listings().getFirst()) : count + " homes for «" + names + "»";
        String oneLine = subject.replaceAll("\\s+", " ");
        return oneLine.length() > LONGEST_SUBJECT ? oneLine.substring(0, LONGEST_SUBJECT) + "…" : oneLine;
    }

    private static String html(List<String> lines, String more, String why, String stopUrl) {
        String items = lines.stream()
                .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                .collect(Collectors.joining());
        return "<ul>" + items + "</ul><p>" + more + "</p><p>" + HtmlUtils.htmlEscape(why) + "</p>"
                + "<p style=\"font-size:12px\"><a href=\"" + HtmlUtils.htmlEscape(stopUrl)
                + "\">Stop these alerts</a></p>";
    }

    private static String text(List<String> lines, String more, String why, String stopUrl) {
        return String.join("\n", lines) + "\n" + more + "\n\n" + why + "\n\n--\nStop these alerts: " + stopUrl + "\n";
    }

    /// `Price reduced: 3 bed house in 98178, 215,000 USD instead of 221,900 USD (7129300520)`
    private static String line(Listing listing) {
        String price = listing.price() == null ? "" : ", " + text(listing.price());
        String before = listing.oldPrice() == null ? "" : " instead of " + text(listing.oldPrice());
        return news(listing.kind()) + listing.title() + price + before + " (" + listing.reference() + ")";
    }

    private static String news(String kind) {
        return switch (kind) {
            case "PRICE_REDUCED" -> "Price reduced: ";
            case "BACK_ON_MARKET" -> "Back on the market: ";
            default -> "New: ";
        };
    }

    private static String text(@Nullable Price price) {
        if (price == null) {
            return "";
        }
        int digits = Math.max(0, Currency.getInstance(price.currency()).getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(price.amount(), digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,." + digits + "f", amount) + " " + price.currency();
    }
}
