// Renders /openapi for people. No library, nothing from another site, text only ever set as text.
'use strict';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function resolve(api, value) {
  if (!value || !value.$ref) return value || {};
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => (node || {})[key.replace(/~1/g, '/').replace(/~0/g, '~')], api) || {};
}

function typeName(schema) {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf || schema.oneOf) return (schema.anyOf || schema.oneOf).map(typeName).join(' | ');
  const type = [].concat(schema.type || 'any').join(' | ');
  if (schema.items) return `${typeName(schema.items)}[]`;
  return schema.format ? `${type} (${schema.format})` : type;
}

function example(api, schema, depth = 0) {
  const shape = resolve(api, schema);
  if (shape.examples) return shape.examples[0];
  if (shape.example !== undefined) return shape.example;
  if (shape.enum) return shape.enum[0];
  const inner = (shape.anyOf || shape.oneOf || []).find((option) => option.type !== 'null');
  if (inner) return example(api, inner, depth);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => example(api, part, depth)));
  const type = [].concat(shape.type || [])[0];
  if (shape.items || type === 'array') return depth > 3 ? [] : [example(api, shape.items, depth + 1)];
  if (shape.properties) {
    if (depth > 3) return {};
    return Object.fromEntries(
      Object.entries(shape.properties).map(([name, part]) => [name, example(api, part, depth + 1)]),
    );
  }
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (shape.format === 'date-time') return '2026-01-31T12:00:00Z';
  if (shape.format === 'uuid') return '01932f6e-7a10-7c3e-9d51-0f6b5f1a2b01';
  return type === 'object' ? {} : 'text';
}

function bodyBlock(api, title, content) {
  if (!content) return null;
  const [media, body] = Object.entries(content)[0];
  if (!body.schema) return null;
  return element(
    'details',
    {},
    element('summary', {}, `${title}: ${typeName(body.schema)} `, element('span', { class: 'muted' }, media)),
    element('pre', {}, JSON.stringify(example(api, body.schema), null, 2)),
  );
}

function table(headings, rows) {
  const head = element('tr', {}, ...headings.map((text) => element('th', { scope: 'col' }, text)));
  const body = rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
}

function operationCard(api, path, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters || []), ...(operation.parameters || [])].map((one) => resolve(api, one));
  const body = resolve(api, operation.requestBody);
  const card = element(
    'article',
    { id: operation.operationId || `${method}${path}` },
    element('h3', {}, element('span', { class: `method ${method}` }, method.toUpperCase()), element('code', {}, path)),
    element('p', {}, operation.summary || ''),
    operation.description ? element('p', { class: 'muted' }, operation.description) : null,
  );
  if (parameters.length) {
    card.append(
      table(
        ['Parameter', 'In', 'Type', 'Meaning'],
        parameters.map((one) => [
          element('code', {}, one.required ? `${one.name} *` : one.name),
          one.in,
          typeName(one.schema),
          one.description || '',
        ]),
      ),
    );
  }
  const request = bodyBlock(api, 'Request body', body.content);
  if (request) card.append(request);
  for (const [status, declared] of Object.entries(operation.responses || {})) {
    const response = resolve(api, declared);
    const answer = status.startsWith('2') ? bodyBlock(api, `${status} ${response.description || ''}`, response.content) : null;
    card.append(answer || element('div', { class: 'muted' }, `${status} ${response.description || ''}`));
  }
  card.dataset.search = `${method} ${path} ${operation.summary || ''} ${operation.operationId || ''}`.toLowerCase();
  return card;
}

function render(api) {
  const content = document.getElementById('content');
  const contents = document.getElementById('contents');
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths || {})) {
    for (const method of METHODS.filter((one) => item[one])) {
      const tag = (item[method].tags || ['Other'])[0];
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push([path, method, item]);
    }
  }
  content.replaceChildren(element('p', {}, api.info.description || ''));
  contents.replaceChildren();
  for (const [tag, operations] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const section = element('section', {}, element('h2', {}, tag));
    contents.append(element('h2', {}, tag));
    for (const [path, method, item] of operations) {
      const card = operationCard(api, path, method, item);
      section.append(card);
      contents.append(element('a', { href: `#${card.id}` }, item[method].summary || `${method} ${path}`));
    }
    content.append(section);
  }
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function filter(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const card of document.querySelectorAll('article')) {
    card.hidden = !words.every((word) => card.dataset.search.includes(word));
  }
  for (const section of document.querySelectorAll('main section')) {
    section.hidden = [...section.querySelectorAll('article')].every((card) => card.hidden);
  }
}

document.getElementById('filter').addEventListener('input', (event) => filter(event.target.value));
fetch('/openapi?format=json')
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`HTTP ${answer.status}`))))
  .then(render)
  .catch((failure) => {
    document.getElementById('content').textContent = `The API description cannot be read: ${failure.message}`;
  });
