package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.vocabulary.PurposeWords;
import java.util.regex.Pattern;

/// «For sale», «to let», «1,200 a month»; a price that is too high for a month's rent is the price of a sale.
final class PurposeStatements implements StatementRule {

    /// «Rent» in «ground rent» or «rental potential» is not what is offered.
    private static final Pattern ASIDE =
            Pattern.compile(".*\\b(?:ground|currently|short-term|holiday|potential|fully|previously|no) ?$");
    private static final Pattern POTENTIAL =
            Pattern.compile("^ ?(?:potential|income|yield|investment|guarantee|out).*");

    @Override
    public void read(Statement statement) {
        // the number before it is blotted out by now
        var monthly = PurposeWords.MONTHLY.matcher(statement.plain());
        if (monthly.find()) {
            statement.found(Field.PURPOSE, ListingPurpose.RENT, Span.of(monthly), Sureness.LIKELY);
        }
        statement.each(PurposeWords.SALE, match -> {
            statement.found(Field.PURPOSE, ListingPurpose.SALE, Span.of(match), Sureness.CERTAIN);
            return false;
        });
        statement.each(PurposeWords.RENT, match -> {
            if (!ASIDE.matcher(statement.before(match.start())).matches()
                    && !POTENTIAL.matcher(statement.behind(match.end())).matches()) {
                statement.found(Field.PURPOSE, ListingPurpose.RENT, Span.of(match), Sureness.CERTAIN);
            }
            return false;
        });
    }
}
