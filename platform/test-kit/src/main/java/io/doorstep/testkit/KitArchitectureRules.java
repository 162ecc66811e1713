package io.doorstep.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.security.RequiresPermission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rules that hold in every service.
public final class KitArchitectureRules {

    @ArchTest
    static final ArchRule timeComesInByTheConstructor = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a rule about time is tested with a clock that obeys: inject an InstantSource");

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

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .because("a name that fits everything tells nothing; use the field's own word");

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
