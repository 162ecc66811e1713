package io.doorstep.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryListIntegrationTests extends ScimTest {

    private Directory directory;

    @BeforeEach
    void connect() {
        directory = aDirectory(aBusiness());
    }

    /// X-ID-2
    @Test
    void pagesAreCountedFromOneAndCapped() {
        for (int i = 0; i < 3; i++) {
            String email = Business.anAddress();
            directory.createUser(email, email);
        }

        Answer second = directory.get("/Users?startIndex=2&count=2");
        Answer none = directory.get("/Users?startIndex=-5&count=0");
        Answer wrong = directory.get("/Users?startIndex=one");

        assertThat(second.body().path("totalResults").asInt()).isEqualTo(4);
        assertThat(second.body().path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(second.body().path("startIndex").asInt()).isEqualTo(2);
        assertThat(second.body().path("Resources")).hasSize(2);
        assertThat(none.body().path("totalResults").asInt()).isEqualTo(4);
        assertThat(none.body().path("startIndex").asInt()).isEqualTo(1);
        assertThat(none.body().path("Resources")).isEmpty();
        assertThat(directory.get("/Users?count=100000").status()).isEqualTo(200);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("scimType")).isEqualTo("invalidValue");
    }

    /// X-ID-2
    @ParameterizedTest
    @ValueSource(
            strings = {
                "displayName co \"UDE\" and not (userName sw \"zoe\")",
                "name.familyName eq \"ude\" or title pr",
                "emails[type eq \"work\" and value co \"@example.com\"] and title eq null and externalId pr",
                "emails.value ew \"EXAMPLE.COM\" and externalId pr",
                "emails[type eq \"work\"].value sw \"ada\" and externalId pr",
                "(active eq true) and meta.created gt \"2020-01-01T00:00:00Z\" and externalId sw \"ext-\"",
                "urn:ietf:params:scim:schemas:core:2.0:User:displayName eq \"chi ude\"",
                "not (urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"x\") and externalId pr"
            })
    void filtersMeanWhomTheySay(String filter) {
        String email = Business.anAddress();
        directory.createUser(email, email);

        assertThat(directory.names("/Users", "userName", filter)).containsExactly(email);
    }

    /// X-ID-2
    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq \"x' or '1'='1\"",
                "userName eq \"x\\\"; drop table membership; --\"",
                "displayName co \"%\"",
                "displayName sw \"_\"",
                "externalId eq \":tenant\""
            })
    void whatAFilterSaysIsNeverSql(String filter) {
        Answer answer = directory.find("/Users", filter);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().path("totalResults").asInt()).isZero();
    }

    /// X-ID-2
    @Test
    void aFilterThatCannotBeReadIsRefusedWithItsReason() {
        Answer answer = directory.find("/Users", "shoeSize eq 43");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("scimType")).isEqualTo("invalidFilter");
        assertThat(answer.text("detail")).contains("shoeSize");
    }
}
