// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.astro/']),
	tseslint.configs.strict,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'] ?? [],
	{
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
);
