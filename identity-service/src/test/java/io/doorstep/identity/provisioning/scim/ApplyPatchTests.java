package io.doorstep.identity.provisioning.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ApplyPatchTests {

    private static final String ADA = """
            {'userName':'ada','name':{'givenName':'Ada','familyName':'Obi'},
             'emails':[{'type':'work','value':'a@b.example','primary':true},{'type':'home','value':'h@b.example'}]}
            """;

    /// X-ID-2
    @Test
    void aValueIsChosenByItsFilter() {
        ObjectNode user = patched("{'op':'replace','path':'emails[type eq #work#].value','value':'new@b.example'}");

        assertThat(user.at("/emails/0/value").asString()).isEqualTo("new@b.example");
        assertThat(user.at("/emails/1/value").asString()).isEqualTo("h@b.example");
        assertThat((Object) patched("{'op':'Replace','path':'EMAILS[Type eq #WORK#].Value','value':'new@b.example'}"))
                .isEqualTo(user);
    }

    /// X-ID-2
    @Test
    void whatIsNotThereIsAddedAsTheFilterDescribesItAndCannotBeReplaced() {
        ObjectNode user = patched("{'op':'Add','path':'emails[type eq #other#].value','value':'o@b.example'}");

        assertThat(user.at("/emails/2")).isEqualTo(json("{'type':'other','value':'o@b.example'}"));
        assertRefused("noTarget", "{'op':'replace','path':'emails[type eq #other#].value','value':'x'}");
    }

    /// X-ID-2
    @Test
    void aNewPrimaryValueTakesThePlaceOfTheOld() {
        ObjectNode user = patched("{'op':'add','path':'emails[type eq #home#].primary','value':'True'}");

        assertThat(user.at("/emails/0/primary").asBoolean(true)).isFalse();
        assertThat(user.at("/emails/1/primary").asBoolean(false)).isTrue();
    }

    /// X-ID-2
    @Test
    void partsThatAreNotNamedStay() {
        ObjectNode user = patched("{'op':'replace','path':'name','value':{'familyName':'Eze'}}");

        assertThat(user.at("/name/givenName").asString()).isEqualTo("Ada");
        assertThat(user.at("/name/familyName").asString()).isEqualTo("Eze");
    }

    /// X-ID-2
    @Test
    void whatIsRemovedIsGone() {
        assertThat(patched("{'op':'remove','path':'emails[type eq #home#]'}").path("emails"))
                .hasSize(1);
        assertThat(patched("{'op':'remove','path':'emails'}").has("emails")).isFalse();
        assertThat(patched("{'op':'remove','path':'name.givenName'}")
                        .path("name")
                        .has("givenName"))
                .isFalse();
        assertThat(patched("{'op':'replace','path':'displayName','value':null}").has("displayName"))
                .isFalse();
    }

    /// X-ID-2
    @Test
    void theSameValueIsNotAddedTwice() {
        assertThat(patched("{'op':'add','path':'emails','value':[{'type':'work','value':'a@b.example'}]}")
                        .path("emails"))
                .hasSize(2);
    }

    /// X-ID-2
    @Test
    void aPatchChangesAllOrNothing() {
        ObjectNode before = (ObjectNode) json(ADA);

        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> ApplyPatch.apply(
                        before,
                        patch("{'op':'replace','path':'displayName','value':'X'},{'op':'remove','path':'userName'}"),
                        ScimResourceType.USER));
        assertThat(before).isEqualTo(json(ADA));
    }

    /// X-ID-2
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "invalidPath | {'op':'replace','path':'shoeSize','value':'43'}",
                "invalidPath | {'op':'replace','path':'name[type eq #x#]','value':'43'}",
                "invalidPath | {'op':'replace','path':'emails[','value':'43'}",
                "invalidFilter | {'op':'replace','path':'emails[colour eq #x#]','value':'43'}",
                "mutability | {'op':'replace','path':'id','value':'43'}",
                "mutability | {'op':'remove','path':'userName'}",
                "noTarget | {'op':'remove'}",
                "invalidValue | {'op':'replace','path':'active','value':'maybe'}",
                "invalidValue | {'op':'replace','path':'userName','value':{'a':'b'}}",
                "invalidValue | {'op':'replace','value':'x'}",
                "invalidSyntax | {'op':'move','path':'userName','value':'x'}"
            })
    void whatCannotBeDoneIsRefusedByItsName(String scimType, String operation) {
        assertRefused(scimType, operation);
    }

    private static void assertRefused(String scimType, String operation) {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> patched(operation))
                .satisfies(refusal -> assertThat(refusal.scimType()).isEqualTo(scimType));
    }

    private static ObjectNode patched(String operation) {
        return ApplyPatch.apply((ObjectNode) json(ADA), patch(operation), ScimResourceType.USER);
    }

    private static ObjectNode patch(String operations) {
        return (ObjectNode) json("{'Operations':[" + operations + "]}");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"').replace("#", "\\\""));
    }
}
