# Either service: docker build -f k8s/docker/service.Dockerfile --build-arg SERVICE=feedback-service .
ARG JAVA_IMAGE=eclipse-temurin:25-jre-noble
FROM ${JAVA_IMAGE}
ARG SERVICE

WORKDIR /opt/candor

# From what changes least to what changes most; owned by root and only read.
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/app/ app/

USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
