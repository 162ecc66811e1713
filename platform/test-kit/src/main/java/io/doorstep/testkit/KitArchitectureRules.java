package io.doorstep.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.security.RequiresPermission;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rules that hold in every service built on the kit.
public final class KitArchitectureRules {

    @ArchTest
    static final ArchTests everywhere = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule repositoriesReadInTransactions = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .areInterfaces()
            .should(beReadOnlyTransactional())
            .allowEmptyShould(true)
            .because("outside a transaction the database knows no tenant, and a query silently sees nothing");

    @ArchTest
    static final ArchRule everyOperationNamesItsPermission = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(beAnnotatedWith(RequiresPermission.class).or(beAnnotatedWith(OpenToAll.class)))
            .allowEmptyShould(true)
            .because("who may call an operation is decided where it is declared, never by omission");

    @ArchTest
    static final ArchRule whatIsHandedOutAsAFileSaysSo = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areAnnotatedWith(RequiresPermission.class)
            .and(HandedOutFiles.mayBeAFile())
            .should(HandedOutFiles.nameAnAttachment())
            .allowEmptyShould(true)
            .because("by its Content-Disposition the kit knows a file and records who took it");

    private KitArchitectureRules() {}

    private static ArchCondition<JavaClass> beReadOnlyTransactional() {
        return new ArchCondition<>("be annotated @Transactional(readOnly = true)") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                boolean holds = repository.isAnnotatedWith(Transactional.class)
                        && repository.getAnnotationOfType(Transactional.class).readOnly();
                events.add(new SimpleConditionEvent(
                        repository, holds, repository.getName() + " is not @Transactional(readOnly = true)"));
            }
        };
    }
}
