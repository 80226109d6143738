import type { APIRoute } from 'astro';
import { withBase } from '../links/address.ts';

/** Tells browsers how to search this site from their own box. Its addresses must be full. */
export const GET: APIRoute = ({ site }) => {
	const at = (address: string) => new URL(withBase(address), site).href;
	const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>Why Deep</ShortName>
	<Description>Answers on deep learning, with sources</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>
	<Url type="text/html" method="get" template="${at('/search/')}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
	return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
