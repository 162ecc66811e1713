package io.doorstep.workflowkit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.doorstep.testkit.KitArchitectureRules;

@AnalyzeClasses(packages = "io.doorstep.workflowkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests kit = ArchTests.in(KitArchitectureRules.class);
}
