import type { APIRoute } from 'astro';
import { bibliography, bibliographyText } from '../catalog/bibliography.ts';
import { cslItems } from '../feeds/csl.ts';

/** Every cited work as CSL-JSON. */
export const GET: APIRoute = () => Response.json(cslItems(bibliographyText(), bibliography()));
