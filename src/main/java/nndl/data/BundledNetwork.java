package nndl.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import nndl.nn.Accuracy;

/**
 * What is known of a network that comes with the program.
 *
 * @param id its name in files and texts
 * @param command what was typed after the program's name to make it
 * @param trainedOn what it has learnt from, in English
 * @param test how many of MNIST's test pictures it reads, as it is bundled
 * @param firstThousand how many of the first thousand of them
 */
public record BundledNetwork(String id, String command, String trainedOn, Accuracy test, Accuracy firstThousand) {
    @JsonCreator
    static BundledNetwork read(
            @JsonProperty("id") String id,
            @JsonProperty("command") String command,
            @JsonProperty("trained_on") String trainedOn,
            @JsonProperty("test_correct") int test,
            @JsonProperty("test_correct_of_first_1000") int firstThousand) {
        return new BundledNetwork(
                id, command, trainedOn, new Accuracy(test, 10_000), new Accuracy(firstThousand, 1_000));
    }
}
