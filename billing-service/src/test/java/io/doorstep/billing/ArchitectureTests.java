package io.doorstep.billing;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.doorstep.testkit.KitArchitectureRules;

@AnalyzeClasses(packages = "io.doorstep.billing", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests kit = ArchTests.in(KitArchitectureRules.class);

    @ArchTest
    static final ArchRule moneyIsNeverAFloat = ArchRuleDefinition.noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .because("a float cannot hold a tenth, and an invoice is exact to the kobo");
}
