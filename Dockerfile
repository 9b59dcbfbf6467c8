# One application node from a built jar: ./mvnw -DskipTests package, then docker compose up --build.
FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /srv/tdkt --create-home tdkt
WORKDIR /srv/tdkt
COPY target/thi-dua-khen-thuong-*.jar application.jar
USER tdkt
EXPOSE 8080
# A fifth of the memory stays for what the JVM needs beside its heap.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=80", "-jar", "application.jar"]
