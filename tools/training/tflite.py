"""tflite.py      weights of the convolutions that lead to a tensor of a TensorFlow Lite file (schema.fbs, version 3), in order

Only what such a chain needs: tables of a flat buffer, 16- and 32-bit floats.
"""
import numpy as np

CONV, DEPTHWISE, DEQUANTIZE = 3, 4, 6
FLOATS = {0: np.float32, 1: np.float16}

class Table:
    """of a flat buffer; fields by their number in the schema"""
    def __init__(s, data, at): s.data, s.at = data, at; s.fields = at - s.number(at, np.int32)
    def number(s, at, kind=np.uint32): return int(np.frombuffer(s.data, kind, 1, at)[0])
    def place(s, field): offset = s.number(s.fields + 4 + 2 * field, np.uint16) if 4 + 2 * field < s.number(s.fields, np.uint16) else 0; return offset and s.at + offset
    def scalar(s, field, kind): at = s.place(field); return s.number(at, kind) if at else 0
    def vector(s, field, kind):
        at = s.place(field)
        if not at: return np.zeros(0, kind)
        at += s.number(at); return np.frombuffer(s.data, kind, s.number(at), at + 4)
    def tables(s, field):
        at = s.place(field); at += s.number(at); return [Table(s.data, p + s.number(p)) for p in range(at + 4, at + 4 + 4 * s.number(at), 4)]

def convolutions(file, last):
    """[(depthwise?, weights, bias)] on the way from the input to tensor number `last`; weights as stored: out × height × width × in, depthwise 1 × height × width × channels"""
    data = open(file, 'rb').read(); model = Table(data, int(np.frombuffer(data, np.uint32, 1)[0]))
    kinds = [max(c.scalar(0, np.int8), c.scalar(3, np.int32)) for c in model.tables(1)]; graph, buffers = model.tables(2)[0], model.tables(4); tensors = graph.tables(0)
    steps = [(kinds[o.scalar(0, np.uint32)], o.vector(1, np.int32), o.vector(2, np.int32)[0]) for o in graph.tables(3)]
    stored = {out: inputs[0] for kind, inputs, out in steps if kind == DEQUANTIZE}; needed, found = {last}, []
    def values(number): t = tensors[stored.get(number, number)]; return buffers[t.scalar(2, np.uint32)].vector(0, np.uint8).view(FLOATS[t.scalar(1, np.int8)]).reshape(t.vector(0, np.int32)).astype(np.float32)
    for kind, inputs, out in reversed(steps):
        if out not in needed or kind == DEQUANTIZE: continue
        needed.update(inputs)
        if kind in (CONV, DEPTHWISE): found.append((kind == DEPTHWISE, values(inputs[1]), values(inputs[2])))
    return found[::-1]
