package io.doorstep.campaign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.campaign.suppression.SendingGate;
import io.doorstep.mailkit.SmtpTransport;
import io.doorstep.testkit.KitArchitectureRules;
import org.junit.jupiter.api.Test;

/// No sender bypasses the gate: only the gate makes a cleared recipient, and nothing is sent without one.
@AnalyzeClasses(packages = "io.doorstep.campaign", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String THE_WAY_OUT = "io.doorstep.campaign.delivery.SendMail";

    @ArchTest
    ArchTests kit = ArchTests.in(KitArchitectureRules.class);

    @ArchTest
    static final ArchRule onlyOneClassSpeaksWithTheMailServer = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(THE_WAY_OUT)
            .should()
            .dependOnClassesThat(assignableTo(SmtpTransport.class)
                    .or(resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "java.net.http..")))
            .because("a second way out would be a way around the gate");

    @ArchTest
    static final ArchRule onlyTheGateClearsRecipients = constructors()
            .that()
            .areDeclaredIn(ClearedRecipient.class)
            .should()
            .onlyBeCalled()
            .byClassesThat()
            .areAssignableTo(SendingGate.class)
            .because("whoever could clear a recipient alone would not have to ask for consent");

    @ArchTest
    static final ArchRule nothingIsSentWithoutAClearedRecipient = methods()
            .that()
            .areDeclaredIn(THE_WAY_OUT)
            .and()
            .arePackagePrivate()
            .should(be(takingAClearedRecipient()))
            .because("the compiler then asks each new sender for the gate's proof");

    @ArchTest
    static final ArchRule theProofCannotBeImitated = classes()
            .that()
            .areAssignableTo(ClearedRecipient.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a subclass could be made outside the gate");

    @Test
    void theRuleCatchesASenderThatGoesAround() {
        var classes = new ClassFileImporter().importClasses(AroundTheGate.class);
        assertThatThrownBy(() -> onlyOneClassSpeaksWithTheMailServer.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AroundTheGate");
    }

    /// What the rule is there to catch.
    static final class AroundTheGate {
        SmtpTransport transport;
    }

    private static DescribedPredicate<JavaMethod> takingAClearedRecipient() {
        return DescribedPredicate.describe(
                "taking a cleared recipient", method -> method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch(ClearedRecipient.class.getName()::equals));
    }
}
