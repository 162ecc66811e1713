package io.doorstep.property.search.web;

import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Picture.PictureVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first picture of a listing, in the size that a card shows.
///
/// @param url ours from the root, another's with `https`
/// @param alt what is to be seen, for whoever cannot see it
record CardPicture(String url, @Nullable String alt) {

    private static final int CARD_WIDTH = 960;

    static Optional<CardPicture> find(List<Picture> media) {
        return media.stream()
                .filter(CardPicture::isShown)
                .findFirst()
                .map(picture -> new CardPicture(urlOf(picture), picture.alt()));
    }

    /// What lies elsewhere often does not say what it is.
    private static boolean isShown(Picture picture) {
        boolean isPicture = picture.kind() == null || picture.kind().equals("image");
        return isPicture && (picture.url().startsWith("/") || picture.url().startsWith("https://"));
    }

    /// The largest that is no wider than a card; of one width the format that every reader knows.
    private static String urlOf(Picture picture) {
        return picture.variants().stream()
                .filter(variant -> variant.format().equals("image/jpeg") && variant.width() <= CARD_WIDTH)
                .max(Comparator.comparingInt(PictureVariant::width))
                .map(PictureVariant::url)
                .orElse(picture.url());
    }
}
