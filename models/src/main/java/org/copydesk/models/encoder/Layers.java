package org.copydesk.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/// Some layers of the encoder that follow each other, with a head that answers behind the last, run by ONNX
/// Runtime. Safe for use by many threads, each of which works on one core.
final class Layers {

    private static final String HIDDEN = "hidden";
    private static final String SCORES = "scores";

    private final OrtSession session;

    private Layers(OrtSession session) {
        this.session = session;
    }

    /// Layers from an ONNX file's bytes.
    static Layers load(byte[] model) throws OrtException {
        return new Layers(Sessions.open(model));
    }

    /// What they say of an input.
    Answer answer(Input input) throws OrtException {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, LongBuffer> one : input.buffers().entrySet()) {
                tensors.put(
                        one.getKey(),
                        OnnxTensor.createTensor(Sessions.environment(), one.getValue(), input.shape(one.getKey())));
            }
            return new Answer(session.run(tensors), tensors);
        } catch (OrtException e) {
            tensors.values().forEach(OnnxTensor::close);
            throw e;
        }
    }

    /// What they say where the layers before them have ended.
    Answer goOn(Answer before) throws OrtException {
        Map<String, OnnxTensor> given = Map.of(HIDDEN, before.tensor(HIDDEN), Input.FIRST, before.first());
        return new Answer(session.run(given), Map.of());
    }

    /// An answer, which holds memory outside the heap until it is closed.
    static final class Answer implements AutoCloseable {

        private final OrtSession.Result result;
        private final Map<String, OnnxTensor> inputs;

        private Answer(OrtSession.Result result, Map<String, OnnxTensor> inputs) {
            this.result = result;
            this.inputs = inputs;
        }

        Scores scores() {
            return new Scores(tensor(SCORES).getFloatBuffer().array());
        }

        private OnnxTensor tensor(String name) {
            if (result.get(name).orElse(null) instanceof OnnxTensor found) {
                return found;
            }
            throw new UnreadableEncoderException("the encoder answers with no " + name);
        }

        private OnnxTensor first() {
            OnnxTensor first = inputs.get(Input.FIRST);
            if (first == null) {
                throw new IllegalStateException("these are not the first layers");
            }
            return first;
        }

        @Override
        public void close() {
            result.close();
            inputs.values().forEach(OnnxTensor::close);
        }
    }
}
