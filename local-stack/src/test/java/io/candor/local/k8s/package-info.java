/**
 * Reads {@code k8s/} the way a cluster would, without one.
 *
 * <p>
 * {@link io.candor.local.k8s.Kustomization} merges base and overlay in Java: the few features the overlays may use, and an
 * error for any other. {@link io.candor.local.k8s.Manifests} turns the result into the API server's own types. Those types
 * accept unknown fields silently, so {@link io.candor.local.k8s.UnknownFields} walks every object for what they did not know.
 *
 * <p>
 * What the manifests promise in {@code k8s/README.md} (who may call whom, which routes exist, which secret goes where) is
 * read from its tables and compared with what the manifests say: neither can change alone.
 *
 * <p>
 * Where {@code kubectl} is installed, {@code KustomizationTest} also holds the Java merge against the real one.
 */
@NullMarked
package io.candor.local.k8s;

import org.jspecify.annotations.NullMarked;
