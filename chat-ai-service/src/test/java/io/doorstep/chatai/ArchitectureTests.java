package io.doorstep.chatai;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.doorstep.testkit.KitArchitectureRules;

@AnalyzeClasses(packages = "io.doorstep.chatai", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    ArchTests kit = ArchTests.in(KitArchitectureRules.class);
}
