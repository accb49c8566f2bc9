"""The encoder: a BERT of few layers whose weights come from an ONNX file, with the shape of words as extra input."""
import onnx
from onnx import numpy_helper
import torch
from torch import nn
import torch.nn.functional as F

WIDTH, HEADS, SHAPES, TAGS, SINGLES, PHRASES = 384, 12, 8, 10, 64, 128


class Drop(nn.Module):
    """Dropout whose masks are cut from a pool made once: drawing them anew takes a tenth of the time of training."""

    pool = None

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        if Drop.pool is None:
            Drop.pool = (torch.rand(1 << 24) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
        at = int(torch.randint(0, (1 << 24) - x.numel(), (1,)))
        return x * Drop.pool[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Drop(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + mask, -1) @ v
        a = a.permute(0, 2, 1, 3).reshape(b, n, WIDTH)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, layers, labels):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.tags = nn.Embedding(TAGS, WIDTH)
        self.singles = nn.Embedding(SINGLES, WIDTH)
        self.phrases = nn.Embedding(PHRASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.drop = Drop(0.1)
        self.head = nn.Linear(WIDTH, labels)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.tags.weight)
        nn.init.zeros_(self.singles.weight)
        nn.init.zeros_(self.phrases.weight)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def hidden(self, ids, shapes, singles, phrases, tag):
        mask = (ids != 0)[:, None, None, :]
        n = ids.shape[1]
        x = self.words(ids) + self.places.weight[:n] + self.kind + self.shapes(shapes) + self.singles(singles) + self.phrases(phrases) + self.tags(tag)[:, None, :]
        x = self.drop(self.norm(x))
        m = torch.zeros(mask.shape).masked_fill(~mask, -1e4)
        for layer in self.layers:
            x = layer(x, m)
        return x

    def forward(self, ids, shapes, singles, phrases, at, tag):
        """Scores of the pieces at the flat places `at`."""
        h = self.hidden(ids, shapes, singles, phrases, tag).view(-1, WIDTH)
        return self.head(self.drop(h[at]))


def load(path, layers, labels):
    """An encoder with the first `layers` layers of the ONNX file's; matrices that have lost their names are found by the graph."""
    graph = onnx.load(path).graph
    held = {t.name: t for t in graph.initializer}

    def get(name):
        return torch.from_numpy(numpy_helper.to_array(held[name]).copy())

    def matrix(i, part):
        want = f"encoder/layer.{i}/{part}/MatMul"
        for node in graph.node:
            if node.op_type == "MatMul" and node.name.endswith(want):
                for name in node.input:
                    if name in held:
                        return get(name).T
        raise KeyError(want)

    m = Encoder(held["embeddings.word_embeddings.weight"].dims[0], layers, labels)
    with torch.no_grad():
        m.words.weight.copy_(get("embeddings.word_embeddings.weight"))
        m.places.weight.copy_(get("embeddings.position_embeddings.weight"))
        m.kind.copy_(get("embeddings.token_type_embeddings.weight")[0])
        m.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        m.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(m.layers):
            p = f"encoder.layer.{i}."
            qkv = ["query", "key", "value"]
            layer.qkv.weight.copy_(torch.cat([matrix(i, "attention/self/" + s) for s in qkv]))
            layer.qkv.bias.copy_(torch.cat([get(p + f"attention.self.{s}.bias") for s in qkv]))
            for mine, theirs, name in [(layer.out, "attention/output/dense", "attention.output.dense"),
                                       (layer.up, "intermediate/dense", "intermediate.dense"),
                                       (layer.down, "output/dense", "output.dense")]:
                mine.weight.copy_(matrix(i, theirs))
                mine.bias.copy_(get(p + name + ".bias"))
            for mine, name in [(layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")]:
                mine.weight.copy_(get(p + name + ".weight"))
                mine.bias.copy_(get(p + name + ".bias"))
    return m

