from b import c
