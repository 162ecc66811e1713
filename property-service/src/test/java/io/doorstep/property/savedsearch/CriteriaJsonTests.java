package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.savedsearch.reverse.Criteria;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.FieldKind;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/// PROP-11
class CriteriaJsonTests {

    private final CriteriaJson json = new CriteriaJson();

    @Test
    void whatIsKeptIsReadAsItWas() {
        Criteria criteria = new Criteria(
                ListingFilter.ANYTHING.withFields(List.of(
                        FieldCondition.anyOf("heating", FieldKind.TEXT, List.of("gas")),
                        FieldCondition.within("since", FieldKind.DAY, Range.atLeast(18_262)))),
                List.of("sunny"));

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(criteria)))
                .isEqualTo(criteria);
    }

    @Test
    void whatWasKeptBeforeThereWereConditionsOfFieldsHasNone() {
        Criteria before = json.convertToEntityAttribute("""
                {"filter": {"ranges": {"BEDROOMS": {"min": 3.0, "max": null}}, "types": [], "purpose": null,
                            "statuses": ["PUBLISHED"], "near": null, "box": null, "polygon": [], "place": null,
                            "withFeatures": [], "withoutFeatures": []}, "words": []}
                """);

        assertThat(before.filter().fields()).isEmpty();
        assertThat(before.contradictThemselves()).isFalse();
    }
}
