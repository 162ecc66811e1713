package io.doorstep.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.doorstep.testkit.HouseRules;

@AnalyzeClasses(packages = "io.doorstep.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests everywhere = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule nothingBlocksAnEventLoop = noClasses()
            .that()
            .resideOutsideOfPackage("..usage.messaging..")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestClient")
            .because("one blocked thread stops half of all requests");

    @ArchTest
    static final ArchRule noSecurityChainOnTheHotPath = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.security.web..")
            .because("it costs more than all of the gateway's own work");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("io.doorstep.gateway.(**)")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself cannot be understood apart");
}
