package io.doorstep.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.doorstep.testkit.KitArchitectureRules;

@AnalyzeClasses(packages = "io.doorstep.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    ArchTests kit = ArchTests.in(KitArchitectureRules.class);

    @ArchTest
    ArchRule onlyDeliverySpeaksSmtp = noClasses()
            .that()
            .resideOutsideOfPackage("..delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .because("an e-mail that is not in the ledger is tried once, and nobody hears when it fails");
}
