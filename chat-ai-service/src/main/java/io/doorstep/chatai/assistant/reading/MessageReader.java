package io.doorstep.chatai.assistant.reading;

import java.util.regex.Pattern;

/// Reads a visitor's sentence into typed facts; the same sentence is always read the same way.
public class MessageReader {
    private static final Pattern LOOKING = Pattern.compile(
            "(?i)\\b(look(?:ing)?\\s+for|search|find|show|see|do you have|have you|any|i(?:'d| would)? (?:want|need|like)|interested in|got|buy|rent|lease|what do you have|available|list)\\b");
    private static final Pattern HOME = Pattern.compile(
            "(?i)\\b(homes?|houses?|apartments?|flats?|condos?|propert(?:y|ies)|listings?|places?|villas?|townhouses?|studios?|land|plots?|bungalows?|lofts?|penthouses?|something|anything|ones?)\\b");

    private static final Pattern BROWSING = Pattern.compile(
            "(?i)\\bwhat (?:do you have|have you got|is available|homes|houses)|\\bshow me (?:what|everything|all|around)\\b");

    private final PriceReader prices = new PriceReader();
    private final AreaReader areas = new AreaReader();
    private final RoomReader rooms = new RoomReader();
    private final PlaceReader places = new PlaceReader();
    private final HomeReader homes = new HomeReader();
    private final FeatureReader features = new FeatureReader();
    private final PickReader picks = new PickReader();
    private final QuestionReader questions = new QuestionReader();
    private final RefinementReader refinements = new RefinementReader();
    private final TopicReader topics = new TopicReader();

    public ReadMessage read(String text) {
        var plain = text.replace('’', '\'').strip();
        var picked = picks.read(plain);
        var question = questions.read(plain, !picked.isEmpty());
        var wished = question == Question.FEATURE ? Criteria.NONE : wish(plain);
        var refinement = picks.comparesTwo(plain) ? null : refinements.find(plain);
        return new ReadMessage(
                plain,
                wished,
                topics.read(plain),
                picked,
                question,
                question == Question.FEATURE ? features.asked(plain) : null,
                refinement,
                BROWSING.matcher(plain).find()
                        || LOOKING.matcher(plain).find() && (HOME.matcher(plain).find() || !wished.isEmpty()));
    }

    private Criteria wish(String text) {
        var purpose = homes.purpose(text);
        var price = prices.read(text, "RENT".equals(purpose));
        var place = places.read(text);
        return new Criteria(
                purpose,
                homes.type(text),
                price,
                areas.read(text),
                rooms.bedrooms(text),
                rooms.bathrooms(text),
                place.name(),
                place.near(),
                place.radiusKm(),
                features.all(text));
    }
}
