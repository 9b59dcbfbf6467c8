package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class AwardsTests {

    @Test
    void offersTheThreeAwardsOfALetterFromTheProvince() throws IOException {
        assertThat(read(new ClassPathResource("awards.yaml")).of(2020))
                .extracting(Award::name)
                .containsExactly(
                        "Cờ thi đua của Chính phủ", "Cờ thi đua của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh");
    }

    @Test
    void keepsEarlierYearsByTheirOwnRules() throws IOException {
        Awards awards = read(new ByteArrayResource("""
                awards:
                  - {code: flag, name: Cờ, decided-by: X, from: 2020, vote-base: PRESENT, threshold: "> 50%", quorum: "2/3", ways: [BALLOT]}
                  - {code: flag, name: Cờ, decided-by: X, from: 2024, vote-base: ALL_MEMBERS, threshold: "80%", quorum: "2/3", ways: [BALLOT]}
                conference-rules: [{from: 2020, quorum: "2/3"}, {from: 2024, quorum: "70%"}]
                nomination-bases: []
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(awards.named("flag", 2023).threshold().label()).isEqualTo("trên 50%");
        assertThat(awards.named("flag", 2025).threshold().label()).isEqualTo("ít nhất 80%");
        assertThat(awards.quorum(2023).label()).isEqualTo("ít nhất 2/3");
        assertThat(awards.quorum(2024).label()).isEqualTo("ít nhất 70%");
        assertThat(awards.of(2019)).isEmpty();
    }

    private static Awards read(Resource yaml) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader().load("awards", yaml).forEach(sources::addLast);
        return new Binder(
                        ConfigurationPropertySources.from(sources),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bind("", Awards.class)
                .get();
    }
}
