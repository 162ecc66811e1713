package io.doorstep.property;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.doorstep.testkit.KitArchitectureRules;

@AnalyzeClasses(packages = "io.doorstep.property", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests KIT = ArchTests.in(KitArchitectureRules.class);
}
