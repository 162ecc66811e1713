package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.ListingType;
import io.doorstep.property.vocabulary.TypeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// «Detached house», «2 bed flat», «building plot»: what is named first, unless it is a neighbour or a part.
final class TypeStatements implements StatementRule {

    /// Who has bedrooms is none of these.
    private static final Set<ListingType> WITHOUT_BEDROOMS = Set.of(ListingType.LAND, ListingType.COMMERCIAL);

    private static final Pattern NEIGHBOUR =
            Pattern.compile(".*\\b(?:close to|near(?:by|est)?|next to|minutes?(?: walk| drive)? (?:from|to)|distance"
                    + " (?:from|to|of)|opposite|local|home|the|and|with|of|into|open) (?:\\p{L}+,? ){0,2}$");
    private static final Pattern MEASURED =
            Pattern.compile("^ ?(?:size|area|of(?: about| approx\\.?)? [\\d|]|:? ?\\d).*");
    private static final Pattern MEASURE = Pattern.compile(".*[\\d|]['a-z²2. ]{0,10}$");
    private static final Pattern STUDIO = Pattern.compile("\\bstudio\\b(?! ?room)");

    private record Mention(ListingType type, Span span) {}

    @Override
    public void read(Statement statement) {
        List<Mention> mentions = new ArrayList<>();
        for (TypeWords.Word word : TypeWords.ALL) {
            statement.each(word.pattern(), match -> {
                if (!isAside(statement, word.type(), Span.of(match))) {
                    mentions.add(new Mention(word.type(), Span.of(match)));
                }
                return false;
            });
        }
        statement.each(STUDIO, match -> !mentions.add(new Mention(ListingType.APARTMENT, Span.of(match))));
        longest(mentions).stream()
                .filter(mention -> !statement.says(Field.BEDROOMS) || !WITHOUT_BEDROOMS.contains(mention.type()))
                .min(Comparator.comparingInt(mention -> mention.span().start()))
                .ifPresent(mention -> statement.found(Field.TYPE, mention.type(), mention.span(), Sureness.CERTAIN));
    }

    private static boolean isAside(Statement statement, ListingType type, Span span) {
        String before = statement.before(span.start());
        if (!WITHOUT_BEDROOMS.contains(type)) {
            return false;
        }
        return NEIGHBOUR.matcher(before).matches()
                || type == ListingType.LAND
                        && (MEASURED.matcher(statement.behind(span.end())).matches()
                                || MEASURE.matcher(before).matches());
    }

    /// «Town house» is a townhouse, not also a house.
    private static List<Mention> longest(List<Mention> mentions) {
        return mentions.stream()
                .filter(one -> mentions.stream()
                        .noneMatch(other -> other.span().start() <= one.span().start()
                                && other.span().end() >= one.span().end()
                                && other.span().end() - other.span().start()
                                        > one.span().end() - one.span().start()))
                .toList();
    }
}
