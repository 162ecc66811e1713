package io.doorstep.property.reso;

import io.doorstep.property.listing.Media;
import io.doorstep.property.listing.Picture;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The `Media` of a record, in its `Order`, on both sides.
final class ResoMedia {

    static final String FIELD = "Media";

    private static final int MOST = 100;

    private ResoMedia() {}

    /// @return absent when the record says nothing of media
    static @Nullable List<Media> of(@Nullable Object said) {
        if (!(said instanceof Collection<?> items)) {
            return null;
        }
        return items.stream()
                .filter(Map.class::isInstance)
                .map(item -> (Map<?, ?>) item)
                .sorted(Comparator.comparing(ResoMedia::order))
                .flatMap(item -> media(item).stream())
                .limit(MOST)
                .toList();
    }

    static List<Map<String, Object>> of(List<Picture> media) {
        return IntStream.range(0, media.size())
                .mapToObj(place -> written(media.get(place), place))
                .toList();
    }

    private static Map<String, Object> written(Picture media, int place) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("Order", place);
        item.put("MediaURL", media.url());
        item.put("MediaCategory", categoryOf(media.kind()));
        if (media.title() != null) {
            item.put("ShortDescription", media.title());
        }
        return item;
    }

    private static Optional<Media> media(Map<?, ?> item) {
        String url = text(item.get("MediaURL"));
        if (url == null || !url.matches("https?://\\S{1,1990}")) {
            return Optional.empty();
        }
        String title = text(item.get("ShortDescription"));
        return Optional.of(new Media(url, kindOf(text(item.get("MediaCategory"))), cut(title)));
    }

    private static BigDecimal order(Map<?, ?> item) {
        Object order = item.get("Order");
        return order == null ? BigDecimal.ZERO : ResoRecord.number(order).orElse(BigDecimal.ZERO);
    }

    private static String kindOf(@Nullable String category) {
        return switch (category == null ? "" : category.toLowerCase(Locale.ROOT)) {
            case "video" -> "video";
            case "floor plan" -> "plan";
            case "branded virtual tour", "unbranded virtual tour" -> "tour";
            case "document" -> "document";
            default -> "image";
        };
    }

    private static String categoryOf(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "video" -> "Video";
            case "plan" -> "Floor Plan";
            case "tour" -> "Unbranded Virtual Tour";
            case "document" -> "Document";
            default -> "Photo";
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || String.valueOf(value).isBlank()
                ? null
                : String.valueOf(value).strip();
    }

    private static @Nullable String cut(@Nullable String title) {
        return title == null || title.length() <= 200 ? title : title.substring(0, 200);
    }
}
