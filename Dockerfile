# One application node from a built jar: ./mvnw -DskipTests package, then docker compose up --build.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /build
COPY target/thi-dua-khen-thuong-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
# Makes PDFs of Word files; left out, the program makes them itself, with columns and rules a little off. Fonts come with the program.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libreoffice-writer-nogui \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /srv/tdkt --create-home tdkt
WORKDIR /srv/tdkt
# What changes seldom comes first, so that a new version brings only its own few megabytes.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY --chmod=0555 docker/ready.sh ./ready.sh
USER 10001
# One start on a database of its own that ends before it serves anybody: the archive of its classes makes every later start a
# third shorter. Whatever it wrote beside that goes away again.
RUN mkdir /tmp/training \
 && java -XX:ArchiveClassesAtExit=application.jsa -Dspring.context.exit=onRefresh -Djava.io.tmpdir=/tmp/training \
      -jar application.jar --tdkt.data-directory=/tmp/training/data > /dev/null \
 && rm -rf /tmp/training
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=120s --retries=3 CMD ["./ready.sh"]
# A fifth of the memory stays for what the JVM needs beside its heap.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=application.jsa", "-XX:MaxRAMPercentage=80", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
