import { NodeProgram } from "sigma/rendering"
import type { NodeDisplayData, RenderParams } from "sigma/types"
import { floatColor } from "sigma/utils"
import type { Family } from "./signs.ts"

/** What a node of the map is drawn from. */
export interface Placed {
  x: number
  y: number
  size: number
  label: string
  /** Place of its shape in `SHAPES`, plus `HOLLOW` where it is hollow, plus `OUT` where it is out of force. */
  sign: number
  family: Family
  isOut: boolean
  /** Nobody has checked yet that there is such a thing. */
  isUnsure: boolean
}

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const

// One triangle around each node; the fragment shader cuts the shape out of it.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_sign;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying float v_pixel;
varying float v_sign;
const float bias = 255.0 / 254.0;
void main() {
  float pixels = a_size / u_sizeRatio;
  #ifdef PICKING_MODE
  pixels = max(pixels, 3.0);
  #endif
  float radius = pixels * u_correctionRatio * 2.0;
  vec2 corner = 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1)).xy, 0, 1);
  v_place = corner;
  v_pixel = u_correctionRatio / radius;
  v_sign = a_sign;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

// Distances to the outline in parts of the radius, negative inside.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_pixel;
varying float v_sign;
float distanceTo(float shape, vec2 p) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - 0.85;
  if (shape < 1.5) return max(q.x, q.y) - 0.7;
  if (shape < 2.5) return (q.x + q.y) * 0.7071 - 0.66;
  if (shape < 3.5) return max(q.x, q.x * 0.5 + q.y * 0.866) - 0.8;
  if (shape < 4.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.48;
  if (shape < 5.5) return max(q.x * 0.866 - p.y * 0.5, p.y) - 0.48;
  return min(max(q.x - 0.3, q.y - 0.9), max(q.x - 0.9, q.y - 0.3));
}
void main() {
  float gone = step(19.5, v_sign);
  float solid = v_sign - 20.0 * gone;
  float hollow = step(9.5, solid);
  float far = distanceTo(solid - 10.0 * hollow, v_place);
  #ifdef PICKING_MODE
  // What is small must still be hit: more than is drawn, and no hole.
  gl_FragColor = length(v_place) < 1.0 ? v_color : vec4(0.0);
  #else
  float inside = 1.0 - smoothstep(-v_pixel, v_pixel, far);
  float hole = hollow * (1.0 - smoothstep(-v_pixel, v_pixel, far + max(0.3, 2.0 * v_pixel)));
  // What is not in force is cut through.
  float cut = gone * (1.0 - smoothstep(0.12, 0.12 + v_pixel, abs(v_place.x - v_place.y) * 0.7071));
  gl_FragColor = mix(vec4(0.0), v_color, (inside - hole * 0.8) * (1.0 - cut));
  #endif
}`

/** Draws nodes as the signs of their kinds. */
export class SignProgram extends NodeProgram<(typeof UNIFORMS)[number], Placed> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_sign", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(index: number, at: number, data: NodeDisplayData & Partial<Placed>): void {
    const { array } = this
    array[at] = data.x
    array[at + 1] = data.y
    array[at + 2] = data.size
    array[at + 3] = data.sign ?? 0
    array[at + 4] = floatColor(data.color)
    array[at + 5] = index
  }

  setUniforms(params: RenderParams, info: Parameters<NodeProgram["setUniforms"]>[1]): void {
    const { gl, uniformLocations } = info
    gl.uniform1f(uniformLocations["u_correctionRatio"]!, params.correctionRatio)
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix)
  }
}
