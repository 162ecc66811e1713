package io.doorstep.property.upload.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.upload.reading.Answer.Attitude;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PROP-22: an answer is understood by its question")
class AnswerReaderTests {

    @ParameterizedTest(name = "{0}: «{1}»")
    @CsvSource(delimiter = '|', textBlock = """
        BEDROOMS    | 3 beds, two baths              | NEITHER | bathrooms=2 bedrooms=3
        BEDROOMS    | three                          | NEITHER | bedrooms=3
        BEDROOMS    | it has 4                       | NEITHER | bedrooms=4
        BATHROOMS   | 2.5                            | NEITHER | bathrooms=2.5
        PRICE       | 450k                           | NEITHER | price=450000 USD
        PRICE       | no, 450k                       | NO      | price=450000 USD
        PRICE       | 450,000 euros                  | NEITHER | price=450000 EUR
        PRICE       | make it 1.2 million            | NEITHER | price=1200000 USD
        PRICE       | yes                            | YES     | ''
        PRICE       | Yes, that is right             | YES     | ''
        PRICE       | no                             | NO      | ''
        PRICE       | don't know                     | UNKNOWN | ''
        PRICE       | no idea                        | UNKNOWN | ''
        LOT_AREA    | 600 m2                         | NEITHER | lotArea=600
        LOT_AREA    | half an acre                   | NEITHER | lotArea=2023.43
        LIVING_AREA | 120                            | NEITHER | livingArea=120
        LIVING_AREA | about 1,300 sq ft              | NEITHER | livingArea=120.77
        LIVING_AREA | skip                           | UNKNOWN | ''
        TYPE        | a flat                         | NEITHER | type=APARTMENT
        TYPE        | it's a shop                    | NEITHER | type=COMMERCIAL
        TYPE        | something else                 | NEITHER | type=OTHER
        PURPOSE     | to let                         | NEITHER | purpose=RENT
        PURPOSE     | we want to sell it             | NEITHER | purpose=SALE
        CITY        | leeds                          | NEITHER | address/city=Leeds
        CITY        | It is in San Diego, CA         | NEITHER | address/city=San Diego address/region=CA
        CITY        | why do you ask?                | NEITHER | ''
        BATHROOMS   | no garage but two bathrooms    | NEITHER | bathrooms=2
        YEAR_BUILT  | 1987                           | NEITHER | yearBuilt=1987
        """)
    void understandsWhatPeopleAnswer(Field asked, String said, Attitude attitude, String found) {
        Answer answer = AnswerReader.read(said, asked, Idiom.of("en-US", null));

        assertThat(answer.attitude()).isEqualTo(attitude);
        assertThat(answer.findings().stream()
                        .map(finding -> finding.field().pointer().substring(1) + "=" + Sample.written(finding.value()))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @Test
    void aPriceThatMayMeanThousandsIsADoubt() {
        Answer answer = AnswerReader.read("450", Field.PRICE, Idiom.of("en-US", null));

        assertThat(answer.findings()).singleElement().satisfies(finding -> assertThat(finding.sureness())
                .isEqualTo(Sureness.DOUBTFUL));
    }
}
