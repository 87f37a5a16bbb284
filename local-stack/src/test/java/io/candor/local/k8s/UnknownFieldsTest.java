package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownFieldsTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyFieldIsKnownToTheApiServer(Manifests manifests) {
        assertThat(manifests.objects()).hasSizeGreaterThan(25);
        assertThat(UnknownFields.of(manifests)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "Deployment/desk,      /spec/replica",
            "Deployment/desk,      /spec/template/spec/automountServiceAcountToken",
            "Deployment/desk,      /spec/template/spec/containers/0/securityContext/readonlyRootFilesystem",
            "Deployment/insight,   /spec/template/spec/containers/0/readinessProbe/httpGet/pathh",
            "Deployment/intake,    /spec/template/spec/volumes/0/emptyDirr",
            "Job/insight-migration, /spec/backofLimit",
            "NetworkPolicy/desk,   /spec/ingress/0/ports/0/prot",
            "Ingress/intake,       /spec/rules/0/http/paths/0/backend/services",
            "Service/desk,         /spec/ports/0/target",
            "PodDisruptionBudget/desk, /spec/maxUnavailble",
            "PersistentVolumeClaim/insight-index, /spec/accessMode",
            "Namespace/candor,     /metadata/label"
    })
    void mistypedFieldIsSeen(String object, String path) {
        assertThat(UnknownFields.of(SeededFault.in(object, path, "1")))
                .singleElement().asString().startsWith(object).endsWith(path.substring(path.lastIndexOf('/') + 1));
    }
}
